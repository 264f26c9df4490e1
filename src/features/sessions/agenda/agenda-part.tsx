import type { PartProps } from '../parts.tsx';

/** The agenda while the session runs. */
export function AgendaPart({ session }: PartProps) {
  return (
    <main class="page" id="main">
      <ol>
        {session.items.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </main>
  );
}

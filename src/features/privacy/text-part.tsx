interface TextPartProps {
  readonly id: string;
  readonly title: string;
  readonly texts?: readonly string[];
  readonly lines?: readonly string[];
}

/** A heading with paragraphs or a list under it. */
export function TextPart({ id, title, texts, lines }: TextPartProps) {
  return (
    <section class="page-part privacy-text" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {texts?.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {lines !== undefined && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

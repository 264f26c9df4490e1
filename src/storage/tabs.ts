/** Tells the other tabs of this app what changed. */
export interface Tabs {
  tell(ids: readonly string[]): void;
  /** Gives the way to stop. */
  watch(changed: (ids: readonly string[]) => void): () => void;
}

/** Without BroadcastChannel (Safari before 15.4) the other tabs see it when they read again. */
export function openTabs(
  database: string,
  what: 'records' | 'packs' | 'wipe' | 'lock' = 'records',
): Tabs {
  if (globalThis.BroadcastChannel === undefined)
    return { tell: () => undefined, watch: () => () => undefined };
  const watchers = new Set<(ids: readonly string[]) => void>();
  let channel: BroadcastChannel | undefined;
  // One for both ways: a channel does not hear itself.
  const open = () => {
    if (channel !== undefined) return channel;
    channel = new BroadcastChannel(`${database}.${what}`);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const ids = Array.isArray(data) ? data.filter((id) => typeof id === 'string') : [];
      for (const changed of watchers) changed(ids);
    };
    return channel;
  };
  return {
    tell: (ids) => {
      if (ids.length > 0) open().postMessage(ids);
    },
    watch: (changed) => {
      open();
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}

/**
 * Runs tasks one after the other in the order in which they were asked for: what reads, decides and writes never meets itself half way.
 * A task that fails stops no other.
 */
export function serialQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    last = next.catch(() => undefined);
    return next;
  };
}

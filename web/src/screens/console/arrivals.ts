const first = new Map<string, number>();
let batches = 0;

/**
 * The newest first, as far as this page saw them come. The server says no times, so what came together keeps its order,
 * and what was there when the page was opened counts as one batch.
 */
export function newestFirst<Item extends { readonly id: string }>(
  room: string,
  items: readonly Item[],
): readonly Item[] {
  const unseen = items.filter(({ id }) => !first.has(`${room} ${id}`));
  if (unseen.length) batches += 1;
  for (const { id } of unseen) first.set(`${room} ${id}`, batches);
  const came = ({ id }: Item) => first.get(`${room} ${id}`) ?? 0;
  return [...items].sort((a, b) => came(b) - came(a));
}

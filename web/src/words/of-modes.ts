/** The words of modes: one file a mode, for all languages. A list of its own, so that first pages do not carry it. */
const files = import.meta.glob<string>('../modes/*.ftl', { query: '?raw', import: 'default' });

/** The words of a mode; none for one that this page does not know. */
export async function ofMode(mode: string): Promise<string> {
  return (await files[`../modes/${mode}.ftl`]?.()) ?? '';
}

/** Whether the page may load itself again: once in ten minutes, so that it never turns in circles. */
export function mayReload(): boolean {
  const key = 'shoebox.reloaded';
  try {
    const last = Number(sessionStorage.getItem(key) ?? 0);
    sessionStorage.setItem(key, String(Date.now()));
    return Date.now() - last > 600_000;
  } catch {
    return false;
  }
}

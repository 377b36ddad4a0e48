/** Timers by name: starting one again replaces it. */
export class Timers {
  private readonly running = new Map<string, { readonly id: ReturnType<typeof setTimeout>; readonly from: number }>();

  start(name: string, ms: number, then: () => void): void {
    this.stop(name);
    const id = setTimeout(() => {
      this.running.delete(name);
      then();
    }, ms);
    this.running.set(name, { id, from: performance.now() });
  }

  stop(name: string): void {
    clearTimeout(this.running.get(name)?.id);
    this.running.delete(name);
  }

  stopAll(): void {
    for (const name of [...this.running.keys()]) this.stop(name);
  }

  runs(name: string): boolean {
    return this.running.has(name);
  }

  /** How long ago a running timer was started, in ms; 0 when it does not run. */
  age(name: string): number {
    const found = this.running.get(name);
    return found ? performance.now() - found.from : 0;
  }
}

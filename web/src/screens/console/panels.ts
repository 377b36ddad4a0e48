import { signal } from '@preact/signals';

/** What can lie open over the console. Only one dialog is ever drawn; what it shows changes. */
export type Panel =
  | { readonly what: 'menu' | 'words' | 'name' | 'anonymous' }
  | { readonly what: 'link'; readonly role: 'screen' | 'facilitator' | 'observer' }
  | { readonly what: 'sheet' | 'line' }
  | { readonly what: 'enter'; readonly phase: string }
  | {
      readonly what:
        | 'extend'
        | 'say'
        | 'door'
        | 'people'
        | 'needs'
        | 'keys'
        | 'cards'
        | 'choose'
        | 'report'
        | 'harvest'
        | 'sort'
        | 'pledges'
        | 'rotation';
    }
  | { readonly what: 'recovery' | 'handover' }
  | { readonly what: 'person' | 'rejoin' | 'phone'; readonly seat: string }
  | { readonly what: 'member'; readonly member: string }
  | { readonly what: 'table'; readonly table: string }
  | { readonly what: 'write' | 'card'; readonly table: string | undefined }
  | { readonly what: 'captures' }
  | { readonly what: 'capture'; readonly capture: string }
  | { readonly what: 'theme'; readonly theme: string };

/** What lies open, the uppermost last. */
export const panels = signal<readonly Panel[]>([]);

/** Opens a panel; one that was open comes back when this one is done. */
export function openPanel(panel: Panel): void {
  panels.value = [...panels.peek(), panel];
}

/** Goes back to the panel before, or to the page. */
export function leavePanel(): void {
  panels.value = panels.peek().slice(0, -1);
}

/** Closes all panels. */
export function closePanels(): void {
  panels.value = [];
}

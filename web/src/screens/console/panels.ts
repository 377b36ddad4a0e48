import { signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

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
        | 'rotation'
        | 'story'
        | 'talks'
        | 'sites';
    }
  | { readonly what: 'recovery' | 'handover' }
  | { readonly what: 'person' | 'rejoin' | 'phone'; readonly seat: string }
  | { readonly what: 'member'; readonly member: string }
  | { readonly what: 'table'; readonly table: string }
  | { readonly what: 'write' | 'card'; readonly table: string | undefined }
  | { readonly what: 'captures' }
  | { readonly what: 'back'; readonly table: string }
  | { readonly what: 'capture'; readonly capture: string }
  | { readonly what: 'theme'; readonly theme: string };

/** What lies open, the uppermost last. */
export const panels = signal<readonly Panel[]>([]);

/** Opens a panel; one that was open comes back when this one is done. */
export function openPanel(panel: Panel): void {
  panels.value = [...panels.peek(), panel];
}

/** Leaves a panel for the one before, or for the page; one that is not open any more is left already. */
export function leavePanel(panel: Panel | undefined): void {
  panels.value = panels.peek().filter((one) => one !== panel);
}

/** Closes all panels. */
export function closePanels(): void {
  panels.value = [];
}

/** The panel in which something is drawn. */
export const Within = createContext<Panel | undefined>(undefined);

/** Leaves the panel one is drawn in, also when the answer came late: whatever was opened since stays. */
export function useLeave(): () => void {
  const panel = useContext(Within);
  return () => leavePanel(panel);
}

/** Closes all panels, unless the one that this is drawn in was left meanwhile. */
export function useLeaveAll(): () => void {
  const panel = useContext(Within);
  return () => {
    if (panel && panels.peek().includes(panel)) closePanels();
  };
}

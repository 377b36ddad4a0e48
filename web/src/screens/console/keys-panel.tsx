import { Check } from '../../parts/choice.tsx';
import { t } from '../../words/words.ts';
import { keysOn, turnKeys } from './keys.ts';

const everywhere = [
  ['0–9', 'table'],
  ['N', 'need'],
  ['C', 'captures'],
  ['S', 'say'],
  ['D', 'door'],
  ['R', 'sheet'],
  ['?', 'help'],
] as const;
const onCapture = [
  ['↑ ↓', 'along'],
  ['H', 'hide'],
  ['L', 'let'],
  ['T', 'theme'],
] as const;

/** What single keys do, and turning them off. */
export function KeysPanel() {
  return (
    <>
      <Check label={t('console-keys-on')} help={t('console-keys-on-help')} checked={keysOn.value} onChange={turnKeys} />
      <Keys title={t('console-keys-everywhere')} keys={everywhere} />
      <Keys title={t('console-keys-capture')} keys={onCapture} />
    </>
  );
}

interface KeysProps {
  readonly title: string;
  readonly keys: readonly (readonly [string, string])[];
}

function Keys({ title, keys }: KeysProps) {
  return (
    <section class="stack">
      <h3>{title}</h3>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={does}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`console-key-${does}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { useFetched } from '../../app/fetched.ts';
import { problemInWords } from '../../app/refusals.ts';
import { navigate } from '../../app/router.ts';
import { nameOfLanguage } from '../../app/tongues.ts';
import { Problem } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { Loading } from '../../parts/panel.tsx';
import { t } from '../../words/words.ts';
import { bench } from './bench.ts';
import type { Desk } from './desk.ts';
import type { Made } from './made.ts';
import { languageOf, saveFile } from './making.ts';

interface LanguagesProps {
  readonly made: Made;
  readonly desk: Desk;
  /** The language of the deck itself. */
  readonly language: string;
  readonly onClose: () => void;
}

/** Languages that are offered; a file brought in may be in any other. */
const offered = (
  'am ar bg bn cs cy da de el en es et eu fa fi fr ga gd gl gu he hi hr hu hy id is it ja ka ko ku lt lv ml mr ms ne nl ' +
  'no pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te th ti tl tr uk ur uz vi yo zh zh-Hant'
).split(' ');

/** The translations of a deck: each opens in a workbench of its own; another is begun, or brought in from a file. */
export function Languages({ made, desk, language, onClose }: LanguagesProps) {
  const there = useFetched(made.token, () => bench.translations(made.token));
  const [chosen, choose] = useState('');
  const [sending, send] = useState(false);
  const [refused, refuse] = useState<string>();
  const known = there.there?.map((one) => one.language) ?? [];
  const open = offered
    .filter((one) => one !== language && !known.includes(one))
    .map((value) => ({ value, label: nameOfLanguage(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const begin = async (tongue: string, text?: string) => {
    send(true);
    refuse(undefined);
    try {
      await desk.settle();
      await bench.translate(made.token, tongue, text);
      navigate(pageOf(made, tongue));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refuse(problemInWords(problem));
      send(false);
    }
  };
  const bringIn = async (input: HTMLInputElement) => {
    const brought = input.files?.[0];
    if (!brought) return;
    const text = await brought.text();
    const said = /^language:\s*["']?([A-Za-z-]+)/m.exec(text)?.[1];
    const tongue = languageOf(brought.name) ?? said;
    if (tongue) await begin(tongue, text);
    else refuse(t('bench-language-none'));
  };
  return (
    <Dialog title={t('bench-languages')} closable onClose={onClose}>
      <p>{t('bench-languages-help')}</p>
      {there.problem && <p role="alert">{there.problem}</p>}
      {!there.there && !there.problem && <Loading />}
      <ul class="bench-tongues">
        {there.there?.map((one) => (
          <li class="bench-tongue" key={one.language}>
            <Button href={pageOf(made, one.language)}>
              <span lang={one.language}>{nameOfLanguage(one.language)}</span>
            </Button>
            <span class="second">{t(one.sound ? 'bench-language-sound' : 'bench-language-broken')}</span>
          </li>
        ))}
      </ul>
      <div class="stack">
        <Select
          label={t('bench-language-add')}
          options={[{ value: '', label: t('bench-language-choose') }, ...open]}
          value={chosen}
          onChange={choose}
        />
        <Button
          kind="main"
          sending={sending}
          notYet={chosen ? undefined : t('bench-language-choose')}
          onPress={() => void begin(chosen)}
        >
          {t('bench-language-begin')}
        </Button>
        <FileField
          label={t('bench-language-file')}
          accept=".yaml,.yml,text/yaml,application/yaml"
          onChoose={(input) => void bringIn(input)}
        />
        {refused && <p role="alert">{refused}</p>}
      </div>
    </Dialog>
  );
}

/** Where a translation is written. */
const pageOf = (made: Made, tongue: string): string => `/decks/mine/${made.id}/${tongue}`;

/** The deck and each of its translations as files, named as a folder of decks wants them. */
export async function takeHome(made: Made, text: string, name: string): Promise<void> {
  saveFile(text, `${name}.yaml`);
  for (const { language } of await bench.translations(made.token))
    saveFile((await bench.read(made.token, undefined, language)).text, `${name}.${language}.yaml`);
}

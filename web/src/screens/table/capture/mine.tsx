import { lock } from '../../../icons/ui.ts';
import { Button } from '../../../parts/button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Empty, Panel } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import { MyProblems } from '../../consulting/problem.tsx';
import { AboutMe } from '../../own/about-me.tsx';
import { KeepOut } from '../../own/keep-out.tsx';
import { KindWords } from '../../own/kind-words.tsx';
import { MyQuestions } from '../../presenting/held.tsx';
import { Layout } from '../layout.tsx';
import { ownTexts, writtenHere } from '../own-words.ts';
import type { PageProps } from '../page.tsx';
import { CaptureLine } from './list.tsx';
import { keyFor, withdraw } from './send.ts';

/** What I wrote: by name in a named room; in an anonymous one what this phone, and only this phone, remembers. */
export function Mine(props: PageProps) {
  const { scene, held } = props;
  const captures = scene.session.pages('captures').value.filter((one) => keyFor(scene, one.id));
  const waiting = ownTexts(scene.session.key, 'capture').filter(
    (own) => !captures.some((one) => writtenHere([own], one.id)),
  );
  const others = (scene.table?.seats ?? []).filter(({ id }) => id !== scene.seat.id);
  return (
    <Layout
      {...props}
      noTable
      heading={<h1 class="title">{t('mine-title')}</h1>}
      tray={{
        noCapture: true,
        say: undefined,
        main: (
          <Button kind="main" onPress={held.close}>
            {t('back-to-table')}
          </Button>
        ),
      }}
    >
      {scene.anonymous && (
        <p class="banner">
          <Icon d={lock} />
          <span>{t('mine-anonymous')}</span>
        </p>
      )}
      <Panel title={t('mine-captures')}>
        {captures.length + waiting.length === 0 && <Empty title={t('mine-none')}>{t('captures-none-help')}</Empty>}
        <ul class="captures">
          {captures.map((one) => (
            <CaptureLine key={one.id} scene={scene} capture={one}>
              <KeepOut session={scene.session} capture={one} />
              {one.kept_out && <span class="least">{t('own-out')}</span>}
            </CaptureLine>
          ))}
          {waiting.map(({ id, entry, texts }) => (
            <li key={id} class="capture-line">
              <p dir="auto">{texts.noticed}</p>
              <p class="least">{t('mine-waits')}</p>
              {entry && (
                <Button kind="quiet" onPress={() => void withdraw(scene, entry)}>
                  {t('capture-take-back')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Panel>
      <MyProblems session={scene.session} />
      <MyQuestions scene={scene} />
      <KindWords session={scene.session} seat={scene.seat} others={others} />
      <AboutMe session={scene.session} />
    </Layout>
  );
}

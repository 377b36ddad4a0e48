import { Button } from '../../../parts/button.tsx';
import { t } from '../../../words/words.ts';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';
import { Ready } from '../phases/ready.tsx';
import { mayAny } from '../scene.ts';
import { PledgeForm } from './form.tsx';
import { PledgeLists } from './list.tsx';
import { makePledge, readPledge } from './send.ts';

/** One small thing that somebody, or a table, will do. */
export function Pledge(props: PageProps) {
  const { scene, held } = props;
  const begun = readPledge(scene).i_will.trim() !== '';
  return (
    <Layout
      {...props}
      noTable
      aside={<PledgeLists scene={scene} />}
      heading={<h1 class="title">{t('pledge-title')}</h1>}
      tray={{
        noCapture: begun,
        begun,
        say: t(begun ? 'pledge-say-begun' : 'pledge-say'),
        main: begun ? (
          <Button kind="main" onPress={() => void makePledge(scene)}>
            {t('pledge-make')}
          </Button>
        ) : (
          !held.over && <Ready scene={scene} />
        ),
        more: held.over && <Button onPress={held.close}>{t('back-to-table')}</Button>,
      }}
    >
      <p class="second">{t('pledge-help')}</p>
      {mayAny(scene, 'make_pledge') && <PledgeForm scene={scene} />}
    </Layout>
  );
}

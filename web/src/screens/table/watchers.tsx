import { eye } from '../../icons/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import { Act } from './act.tsx';
import { may, type Scene } from './scene.ts';

/** Observers who ask whether they may watch this table: any seat answers. */
export function Watchers({ scene }: { readonly scene: Scene }) {
  const asking = scene.table?.watchers.filter(({ agreed }) => !agreed) ?? [];
  return (
    <>
      {asking.map(({ member, name }) => (
        <div class="banner" key={member}>
          <Icon d={eye} />
          <span>{t('banner-watch', { name: name || t('seat-nameless') })}</span>
          <span class="row">
            <Act
              session={scene.session}
              offer={may(scene, 'let_watch', { observer: member, agreed: true })}
              given={{ observer: member, agreed: true }}
            >
              {t('banner-watch-yes')}
            </Act>
            <Act
              session={scene.session}
              offer={may(scene, 'let_watch', { observer: member, agreed: false })}
              given={{ observer: member, agreed: false }}
            >
              {t('banner-watch-no')}
            </Act>
          </span>
        </div>
      ))}
    </>
  );
}

import { Button } from '../../parts/button.tsx';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { useLeave, useLeaveAll } from './panels.ts';
import { nameOf } from './seats.ts';

/** The name by which a member is spoken of: their first seat's, else their own, else their role. */
export function memberName(session: ReturnType<typeof useHere>, member: string): string {
  const line = session.pages('roster').value.find((one) => one.member === member);
  if (line?.seats[0]) return nameOf(session, line.seats[0]);
  return line ? line.name || t(`console-role-${line.role}`) : t('console-somebody');
}

/** Asks before a member is removed for good. */
export function MemberPanel({ member }: { readonly member: string }) {
  const leave = useLeave();
  const leaveAll = useLeaveAll();
  const session = useHere();
  const offered = session.can('remove_member', { member }) && member !== session.part('me').value?.member;
  return (
    <>
      <p>{t(offered ? 'console-remove-means' : 'console-person-gone')}</p>
      <div class="dialog-actions">
        <Button kind="main" onPress={leave}>
          {t('console-keep-person')}
        </Button>
        {offered && (
          <OfferButton command="remove_member" given={{ member }} kind="ending" onDone={leaveAll}>
            {t('console-remove', { name: memberName(session, member) })}
          </OfferButton>
        )}
      </div>
    </>
  );
}

import type { ClientView, ManagerView } from '../api/types';

/** What a manager may do about a client's owner. The service decides; the card only offers what it will accept. */
export interface OwnerRule {
  readonly whose: 'nobody' | 'mine' | 'colleague';
  readonly mayClaim: boolean;
  readonly mayHandOn: boolean;
}

/** A manager claims who is nobody's and hands on or lets go who is their own; leads and owners move every client. */
export function ownerRule(client: Pick<ClientView, 'ownerId'>, me: Pick<ManagerView, 'id' | 'role'>): OwnerRule {
  const whose = client.ownerId === null ? 'nobody' : client.ownerId === me.id ? 'mine' : 'colleague';
  const leads = me.role !== 'MANAGER';
  return {
    whose,
    mayClaim: whose === 'nobody' || (leads && whose === 'colleague'),
    mayHandOn: leads || whose === 'mine',
  };
}

import type { NetworkId, PersonKey } from './network';

/** Where a conversation with somebody of this number is. Both networks lead on to what is in use there now. */
const CONVERSATIONS: Readonly<Record<NetworkId, string>> = {
  VK: 'https://vk.com/im?sel=',
  FACEBOOK: 'https://www.facebook.com/messages/t/',
};

/** The address of the conversation with this person; null for somebody who is known by a handle only. */
export function conversationUrl({ network, id }: PersonKey): string | null {
  return id === undefined ? null : CONVERSATIONS[network] + id;
}

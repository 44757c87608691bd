import type { NetworkId } from '../networks/network';

/** Kinds of places where icons can be switched off, each with the adapters' names of its surfaces. */
export const SURFACE_KINDS = {
  messages: ['dialog-row', 'open-dialog', 'dialog', 'chat-tab', 'contact-row', 'message', 'group-chat-avatar'],
  comments: ['comment', 'reply-to', 'mention'],
  posts: ['post', 'shared-post', 'signature', 'story'],
  lists: ['list', 'like', 'search', 'friends-block', 'mutual-friend-facepile'],
  profiles: ['profile-header'],
  notifications: ['notification'],
  /** A link to a person outside everything that is known. */
  elsewhere: ['person'],
} as const;

export type SurfaceKind = keyof typeof SURFACE_KINDS;

/** One switch: a kind of place in one network. */
export type SurfaceSwitch = `${NetworkId} ${SurfaceKind}`;

export const NETWORK_IDS: readonly NetworkId[] = ['VK', 'FACEBOOK'];
export const KINDS = Object.keys(SURFACE_KINDS) as readonly SurfaceKind[];

/** The adapters' names of the surfaces on which a network shows no icons. */
export function hiddenSurfaces(network: NetworkId, hidden: readonly SurfaceSwitch[]): string[] {
  return KINDS.filter((kind) => hidden.includes(`${network} ${kind}`)).flatMap((kind) => SURFACE_KINDS[kind]);
}

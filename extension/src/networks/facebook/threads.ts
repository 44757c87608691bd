import type { ThreadTable } from '../engine/data';

/** Encrypted conversations have numbers of their own; of those shown first the page carries whom each is with. */
export const THREADS: ThreadTable = {
  scripts: 'script[type="application/json"]',
  calls: {
    updateThreadAuthorityAndMappingWithOTIDFromJID: { first: 'person', isOne: true },
    verifyHybridThreadExists: { first: 'thread', isOne: true },
    addParticipantIdToGroupThread: { first: 'thread', isOne: false },
  },
  nested: ['payload'],
};

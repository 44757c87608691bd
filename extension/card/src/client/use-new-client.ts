import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientView, NewClient, NewNote, NewProfile } from '../api/types';
import { keys } from '../frame/keys';
import { useMe, useStatuses } from '../frame/queries';
import { useSurroundings } from '../frame/surroundings';
import { useDraft } from '../frame/use-draft';
import { useWrite } from '../frame/use-write';
import { type NoteSource, noteDraft } from '../note/NewNoteForm';
import { useAddress } from './AddressField';

export interface NewClientNeeds {
  /** The name as the network shows it. */
  readonly name?: string;
  /** The profiles of the stranger whose page is open; without them the form asks for an address. */
  readonly profiles?: readonly NewProfile[];
  readonly source?: NoteSource;
  /** The new client; null when it waits in the outbox. */
  readonly onAdded: (client: ClientView | null) => void;
}

/** What the form of a new client holds. `client` reads it: null when the address names nobody. */
export function useNewClient(needs: NewClientNeeds) {
  const { profiles } = needs;
  const me = useMe();
  const statuses = useStatuses();
  const [typedName, setName] = useState<string | null>(null);
  const name = typedName ?? needs.name ?? '';
  const [picked, setStatusId] = useState<string | null | undefined>(undefined);
  const [mine, setMine] = useState(true);
  const [draft = 'stranger:', ...former] = strangerDrafts(profiles ?? []);
  const note = useDraft(draft, former);
  const address = useAddress();
  const statusId = picked === undefined ? (statuses[0]?.id ?? null) : picked;
  const client = (): NewClient | null => {
    const theirs = profiles ?? address.read();
    const ownerId = mine ? me?.manager.id : undefined;
    return (
      theirs && { name: name.trim(), profiles: theirs, ...(statusId && { statusId }), ...(ownerId && { ownerId }) }
    );
  };
  const firstNote = (): NewNote | undefined =>
    note.text.trim() ? { text: note.text.trim(), ...needs.source } : undefined;
  const values = { name, statusId, mine, note };
  return { ...values, setName, setStatusId, setMine, statuses, address, client, firstNote };
}

export type NewClientFields = ReturnType<typeof useNewClient>;

/** Sends what the form holds: the client, and the note that goes behind. */
export function useAdding(fields: NewClientFields, onAdded: NewClientNeeds['onAdded']) {
  const { backend, drafts } = useSurroundings();
  const queries = useQueryClient();
  const { progress, run, busy } = useWrite<ClientView>();
  const add = async () => {
    const client = fields.client();
    if (!client) return;
    const note = fields.firstNote();
    let saved: ClientView | null = null;
    const send = async () => {
      const written = await backend.addClient(client, note);
      if (written.state === 'saved') saved = written.view;
      // A note that failed alone stands in the new card, to be sent again.
      if (written.state === 'saved' && note && written.firstNote?.state === 'refused')
        drafts.set(noteDraft(written.view.id), note.text);
      return written;
    };
    if (!(await fields.note.handOver(() => run(send)))) return;
    void queries.invalidateQueries({ queryKey: keys.outbox });
    onAdded(saved);
  };
  return { progress, busy, add };
}

/**
 * The keys under which the note on somebody who is no client may have been begun, the best first: a page may have told
 * the handle alone before it told the id.
 */
export function strangerDrafts(profiles: readonly NewProfile[]): string[] {
  return profiles.flatMap(({ network, externalId, handle }) =>
    [externalId, handle].filter(Boolean).map((name) => `stranger:${network}/${name}`),
  );
}

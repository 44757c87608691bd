import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { captionOf, Glyph, useCardWords, useFormats, useManagers, useMe, useStatuses } from '@okolo/card';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../frame/words';
import { type ClientSearch, DEFAULT_SORT, SORTS } from './client-search';

const TYPING_PAUSE = 250;
/** Two in a row on a telephone. */
const NARROW = { flex: '1 1 150px', maxWidth: 220 };

/** Search and filters; they live in the address. */
export function ClientFilters({ search }: { search: ClientSearch }) {
  const words = useWords();
  const navigate = useNavigate();
  const change = (part: { [key in keyof ClientSearch]?: ClientSearch[key] | undefined }) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value !== undefined));
    void navigate({ to: '/clients', search: next as ClientSearch, replace: true });
  };
  const filtered = Object.keys(search).some((key) => key !== 'sort');
  return (
    <Group gap="xs" align="flex-end" role="search">
      <SearchField q={search.q ?? ''} onSearch={(q) => change({ q: q || undefined })} />
      <StatusFilter value={search.status} onChange={(status) => change({ status })} />
      <OwnerFilter value={search.owner} onChange={(owner) => change({ owner })} />
      <BlockedFilter value={search.blocked} onChange={(blocked) => change({ blocked })} />
      <Select
        label={words('client.sort')}
        data={SORTS.map((sort) => ({ value: sort, label: words(`client.sorts.${sort}`) }))}
        value={search.sort ?? DEFAULT_SORT}
        onChange={(value) => change({ sort: SORTS.find((sort) => sort === value && sort !== DEFAULT_SORT) })}
        allowDeselect={false}
        style={NARROW}
      />
      {filtered && (
        <Button variant="subtle" onClick={() => void navigate({ to: '/clients', search: {}, replace: true })}>
          {words('client.clear')}
        </Button>
      )}
    </Group>
  );
}

function SearchField({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const words = useWords();
  const [text, setText] = useState(q);
  const sent = useRef(q);
  const search = useDebouncedCallback((typed: string) => {
    sent.current = typed;
    onSearch(typed);
  }, TYPING_PAUSE);
  // The address may change by other ways (back, "clear"): then it wins over what stands in the field.
  useEffect(() => {
    if (q !== sent.current) setText(q);
    sent.current = q;
  }, [q]);
  return (
    <TextInput
      label={words('client.search')}
      placeholder={words('client.searchHint')}
      type="search"
      leftSection={<Glyph name="search" />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        search(event.currentTarget.value.trim());
      }}
      style={{ flex: '2 1 240px' }}
    />
  );
}

interface FilterProps<T> {
  readonly value: T | undefined;
  readonly onChange: (value: T | undefined) => void;
}

function BlockedFilter({ value, onChange }: FilterProps<boolean>) {
  const words = useWords();
  return (
    <Select
      label={words('client.blocked')}
      data={[
        { value: 'true', label: words('client.onlyBlocked') },
        { value: 'false', label: words('client.notBlocked') },
      ]}
      value={value === undefined ? null : String(value)}
      onChange={(picked) => onChange(picked === null ? undefined : picked === 'true')}
      placeholder={words('client.all')}
      clearable
      style={NARROW}
    />
  );
}

function StatusFilter({ value, onChange }: FilterProps<string>) {
  const words = useWords();
  const card = useCardWords();
  const { language } = useFormats();
  const statuses = useStatuses();
  return (
    <Select
      label={card('status.pick')}
      data={statuses.map((status) => ({ value: status.id, label: captionOf(status, language) }))}
      value={value ?? null}
      onChange={(picked) => onChange(picked ?? undefined)}
      placeholder={words('client.all')}
      clearable
      style={NARROW}
    />
  );
}

function OwnerFilter({ value, onChange }: FilterProps<string>) {
  const words = useWords();
  const card = useCardWords();
  const me = useMe();
  const others = useManagers().filter(({ id }) => id !== me?.manager.id);
  const data = [
    { value: 'me', label: words('client.mine') },
    { value: 'none', label: card('common.nobody') },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Select
      label={card('owner.is')}
      data={data}
      value={value ?? null}
      onChange={(picked) => onChange(picked ?? undefined)}
      placeholder={words('client.all')}
      searchable={others.length > 8}
      clearable
      style={NARROW}
    />
  );
}

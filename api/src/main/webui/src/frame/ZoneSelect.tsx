import { Select } from '@mantine/core';
import type { ReactNode } from 'react';

const ZONES = Intl.supportedValuesOf('timeZone');

/** The zone this browser lives in. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

interface ZoneSelectProps {
  readonly label: string;
  readonly description?: string;
  readonly value?: string;
  readonly onChange?: (zone: string) => void;
  readonly error?: ReactNode;
}

/** Picks an IANA zone by typing a part of it. A zone that this browser does not list is kept all the same. */
export function ZoneSelect({ value, onChange, ...rest }: ZoneSelectProps) {
  const data = value && !ZONES.includes(value) ? [value, ...ZONES] : ZONES;
  return (
    <Select
      {...rest}
      data={data}
      value={value ?? null}
      onChange={(zone) => zone && onChange?.(zone)}
      searchable
      limit={60}
      allowDeselect={false}
    />
  );
}

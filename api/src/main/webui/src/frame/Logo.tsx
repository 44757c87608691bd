import { Image } from '@mantine/core';
import { useMe } from '@okolo/card';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useAsk } from './cabinet';

/** The project's logo, or Okolo's own sign. It needs the token, so it is fetched and not merely linked;
 * the version in the address makes a new logo another one to the browser's cache. */
export function Logo({ size = 28 }: { size?: number }) {
  const ask = useAsk();
  const project = useMe()?.project;
  const { data } = useQuery({
    queryKey: ['logo', project?.id, project?.logoVersion],
    queryFn: () => ask<Blob>(`/project/logo?v=${project?.logoVersion}`),
    enabled: project?.hasLogo === true,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const address = useMemo(() => (data ? URL.createObjectURL(data) : null), [data]);
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);
  const shown = project?.hasLogo && address ? address : '/okolo.svg';
  return (
    <Image
      src={shown}
      fallbackSrc="/okolo.svg"
      alt=""
      w={size}
      h={size}
      fit="contain"
      radius="sm"
      style={{ flex: 'none' }}
    />
  );
}

import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/**
 * The secret of a link, which stands behind the `#`, where no server's log sees it; empty when there is none. It is taken
 * out of the address bar at once, so that it stays neither in the history nor on a screen that others look at.
 */
export function useLinkSecret(): string {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const [secret, setSecret] = useState(hash);
  // Another link may be opened in the same tab: that changes the hash and loads no page.
  if (hash !== '' && hash !== secret) setSecret(hash);
  useEffect(() => {
    if (hash !== '') void navigate({ to: '.', hash: '', replace: true });
  }, [hash, navigate]);
  return secret;
}

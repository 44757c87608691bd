#!/usr/bin/env bash
# A query of TanStack Query that has failed is asked again (@tanstack/query-core 5.108.4).
# A good guess: as data stay while they are asked for again ("status" says what is known, "fetchStatus" what is going on), so does an
# error: the screen goes on showing it until there is an answer.
# What happens: a query that has no data yet is "pending" again and its error null, from the first moment of the new attempt until its
# end; one that has data keeps both data and error. Whatever a page shows in place of the error is taken away at each attempt.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @tanstack/query-core@5.108.4

cat >try.mjs <<'END'
import { QueryClient, QueryObserver } from '@tanstack/query-core';

const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
const fails = async () => {
  throw new Error('nobody answers');
};
for (const kept of [undefined, 'what was read before']) {
  if (kept) client.setQueryData(['clients'], kept);
  const observer = new QueryObserver(client, { queryKey: ['clients'], queryFn: fails, enabled: false });
  const stop = observer.subscribe(() => {});
  await observer.refetch();
  const told = () => {
    const { status, fetchStatus, error, data } = observer.getCurrentResult();
    return `${status}, ${fetchStatus}, ${error?.message ?? 'no error'}, ${data ?? 'no data'}`;
  };
  console.log(`failed:      ${told()}`);
  const again = observer.refetch();
  console.log(`asked again: ${told()}`);
  await again;
  stop();
}
END
node try.mjs | tee seen

cat >expected <<'END'
failed:      error, idle, nobody answers, no data
asked again: pending, fetching, no error, no data
failed:      error, idle, nobody answers, what was read before
asked again: error, fetching, nobody answers, what was read before
END
diff expected seen

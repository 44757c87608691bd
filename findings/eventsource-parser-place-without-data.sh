#!/usr/bin/env bash
# eventsource-parser 3.1.1 (npm, the newest line that asks for less than Node 22) and a message that carries an id but no data.
# A good guess: the standard keeps such an id as the place to go on from, though it reports no message; so a client that connects again
# after it can say where it stood, and the parser tells it, as it tells "retry".
# What happens: "retry" of the same message is told, the id is dropped without a word; it is not given to the next message with data either,
# which has an id of undefined. Who remembers the ids of messages goes on from an older place.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm init -y >/dev/null
npm install --silent --no-audit --no-fund eventsource-parser@3.1.1 >&2
cat >try.mjs <<'END'
import { createParser } from 'eventsource-parser';

const seen = [];
const parser = createParser({
  onEvent: (event) => seen.push(`message "${event.data}" with id ${event.id}`),
  onRetry: (milliseconds) => seen.push(`retry ${milliseconds}`),
});
parser.feed('id: 7\ndata: first\n\n');
parser.feed('id: 8\nretry: 1000\n\n');
parser.feed('data: second\n\n');
console.log(seen.join('\n'));
END
node try.mjs | tee seen

cat >expected <<'END'
message "first" with id 7
retry 1000
message "second" with id undefined
END
diff expected seen

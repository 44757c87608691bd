// A listener of the live stream.
import { must } from './world.mjs';

export class Ear {
  heard = [];

  /** Listens from here on. */
  static async open(service, person) {
    const ear = new Ear();
    ear.end = new AbortController();
    const answer = await fetch(`${service.origin}/api/v1/live`, {
      headers: { Authorization: `Bearer ${person.token}`, Accept: 'text/event-stream' },
      signal: ear.end.signal,
    });
    must(answer.ok, `the live stream answered ${answer.status}`);
    const begun = new Promise((resolve) => {
      ear.begun = resolve;
    });
    ear.read(answer.body).catch(() => {});
    await begun;
    return ear;
  }

  async read(body) {
    let text = '';
    for await (const piece of body.pipeThrough(new TextDecoderStream())) {
      text += piece;
      const blocks = text.split('\n\n');
      text = blocks.pop();
      for (const block of blocks) this.keep(block);
    }
  }

  keep(block) {
    const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/:(.*)/s).map((part) => part.trim())));
    if (fields.id && fields.event)
      this.heard.push({ id: Number(fields.id), name: fields.event, data: JSON.parse(fields.data) });
    this.begun();
  }

  /** The numbers come one after the other. */
  checkOrder() {
    const wrong = this.heard.findIndex(({ id }, i) => i > 0 && id !== this.heard[i - 1].id + 1);
    must(wrong < 0, `a live stream jumps to ${this.heard[wrong]?.id}`);
  }

  close() {
    this.end.abort();
  }
}

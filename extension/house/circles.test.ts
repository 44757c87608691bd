import { expect, it } from 'vitest';
import { importsOf, packageNames, sourcesOf } from './sources';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Who imports whom, for types too: whoever wants to understand one file of a circle has to read them all. */
function graphOfAll(): Graph {
  const sources = packageNames.flatMap(sourcesOf);
  const ours = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map((source) => {
      const paths = importsOf(source).flatMap(({ path }) => (path !== null && ours.has(path) ? [path] : []));
      return [source.path, new Set(paths)];
    }),
  );
}

/** Takes away who imports nobody that is left, again and again: who stays is in a circle, or leads into one. */
function withoutEnds(graph: Graph): Graph {
  const left = new Map([...graph].map(([path, to]) => [path, new Set([...to].filter((one) => graph.has(one)))]));
  const inner = new Map([...left].filter(([, to]) => to.size > 0));
  return inner.size === graph.size ? inner : withoutEnds(inner);
}

/** One circle, as the files that import each other in turn; null when there is none. */
function circleIn(graph: Graph): string[] | null {
  const inner = withoutEnds(graph);
  const [start] = inner.keys();
  if (start === undefined) return null;
  const way = [start];
  for (;;) {
    const [next = start] = inner.get(way.at(-1) ?? start) ?? [];
    const met = way.indexOf(next);
    if (met >= 0) return [...way.slice(met), next];
    way.push(next);
  }
}

const graph = graphOfAll();

it('No file imports itself by way of others', () => {
  expect(circleIn(graph)).toBeNull();
});

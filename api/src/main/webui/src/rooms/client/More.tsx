import { Button, Center } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useCardWords } from '@okolo/card';
import { useEffect } from 'react';

/** Gets the next part when its end comes into sight; the button is for the keyboard, and for a part that failed. */
export function More({ more, growing }: { more: () => void; growing: boolean }) {
  const words = useCardWords();
  const { ref, entry } = useIntersection({ rootMargin: '600px' });
  const near = entry?.isIntersecting === true;
  useEffect(() => {
    if (near && !growing) more();
  }, [near, growing]);
  return (
    <Center ref={ref} py="sm">
      <Button variant="default" loading={growing} onClick={more}>
        {words('common.more')}
      </Button>
    </Center>
  );
}

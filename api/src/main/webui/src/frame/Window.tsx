import { Drawer, Group, Modal } from '@mantine/core';
import { useCardWords } from '@okolo/card';
import { type ReactNode, useEffect, useRef } from 'react';

interface WindowProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly size?: string | number;
  readonly children: ReactNode;
}

/**
 * Escape closes the window, unless something within had its own use for the key: a form that is left, a list that is
 * open. Mantine's own listener is faster than they are, and would close the window with the draft in it.
 */
function useEscape(opened: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!opened) return;
    let listIsOpen = false;
    const before = ({ target }: KeyboardEvent) => {
      listIsOpen = target instanceof Element && target.getAttribute('data-mantine-stop-propagation') === 'true';
    };
    const after = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !listIsOpen) latest.current();
    };
    window.addEventListener('keydown', before, { capture: true });
    window.addEventListener('keydown', after);
    return () => {
      window.removeEventListener('keydown', before, { capture: true });
      window.removeEventListener('keydown', after);
    };
  }, [opened]);
}

/**
 * A window over the room: Escape, the cross and a click beside it close it. Its head is a plain box, since Mantine's own
 * is a `header`, which would count as a second banner of the page.
 */
export function Window({ opened, onClose, title, size = 'md', children }: WindowProps) {
  const words = useCardWords();
  useEscape(opened, onClose);
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size} closeOnEscape={false}>
      <Modal.Overlay />
      <Modal.Content>
        <Group justify="space-between" wrap="nowrap" p="md" pb={0}>
          <Modal.Title fw={600}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={words('common.close')} />
        </Group>
        <Modal.Body pt="md">{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** The same along the side, as high as the page. `title` names it; `head` stands beside the cross. */
export function SideWindow({ head, ...props }: WindowProps & { head: ReactNode }) {
  const words = useCardWords();
  useEscape(props.opened, props.onClose);
  return (
    <Drawer.Root
      opened={props.opened}
      onClose={props.onClose}
      position="right"
      size={props.size ?? 480}
      closeOnEscape={false}
    >
      <Drawer.Overlay />
      <Drawer.Content aria-label={typeof props.title === 'string' ? props.title : undefined}>
        <Group justify="space-between" wrap="nowrap" p="md" pb={0}>
          {head}
          <Drawer.CloseButton aria-label={words('common.close')} />
        </Group>
        <Drawer.Body pt="md">{props.children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

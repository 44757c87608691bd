import { Drawer, Group, Modal } from '@mantine/core';
import { useCardWords } from '@okolo/card';
import type { ReactNode } from 'react';

interface WindowProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly size?: string | number;
  readonly children: ReactNode;
}

/**
 * A window over the room: Escape, the cross and a click beside it close it. Its head is a plain box, since Mantine's own
 * is a `header`, which would count as a second banner of the page.
 */
export function Window({ opened, onClose, title, size = 'md', children }: WindowProps) {
  const words = useCardWords();
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size}>
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
  return (
    <Drawer.Root opened={props.opened} onClose={props.onClose} position="right" size={props.size ?? 480}>
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

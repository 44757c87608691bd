import { Box, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { Glyph } from './Glyph';
import { useSurroundings } from './surroundings';

interface SectionProps {
  /** Under this name the manager's choice holds for every card on this page. */
  readonly name: string;
  readonly title: string;
  /** What can be told without looking inside, such as a number. */
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the card that folds. What is in it is asked for when somebody looks, and not before. */
export function Section({ name, title, hint, children }: SectionProps) {
  const { opened } = useSurroundings();
  const [open, setOpen] = useState(opened.has(name));
  const body = useId();
  const turn = () => {
    if (open) opened.delete(name);
    else opened.add(name);
    setOpen(!open);
  };
  return (
    <Box component="section">
      <Group gap="xs" wrap="nowrap">
        <Title order={3} size="h6" flex={1}>
          <UnstyledButton
            w="100%"
            py={6}
            onClick={turn}
            aria-expanded={open}
            aria-controls={body}
            fz="inherit"
            fw="inherit"
          >
            <Group gap="xs" wrap="nowrap">
              <Glyph name={open ? 'down' : 'forward'} size={12} />
              <span>{title}</span>
            </Group>
          </UnstyledButton>
        </Title>
        {hint !== undefined && hint !== null && (
          <Text size="xs" c="dimmed">
            {hint}
          </Text>
        )}
      </Group>
      <div id={body}>
        {open && (
          <Stack gap="sm" pt={4} pb="xs">
            {children}
          </Stack>
        )}
      </div>
    </Box>
  );
}

import { type DragEvent, useState } from 'react';

/** Moves the lines of a list by dragging. `line` is what makes an element the line at this place. */
export function useDragging(move: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const line = (index: number) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      setDragged(index);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      setOver(index);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragged !== null) move(dragged, index);
      end();
    },
    onDragEnd: end,
  });
  return {
    line,
    isDragged: (index: number) => dragged === index,
    isTarget: (index: number) => over === index && dragged !== index,
  };
}

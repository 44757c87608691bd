/** The shapes a status may have: state is never told by colour alone. */
export type StatusShape = 'CIRCLE' | 'SQUARE' | 'DIAMOND' | 'TRIANGLE' | 'HEXAGON' | 'STAR' | 'SHIELD' | 'DROP';

/** A shape within 24 × 24 units, and where and how large its letter stands. */
export interface Shape {
  readonly path: string;
  /** The height at which the letter is centred. */
  readonly middle: number;
  /** The font size of one letter, and of two. */
  readonly letter: number;
  readonly pair: number;
}

/** Every shape uses all the room it has: on a page the icon is 14 pixels wide. */
export const SHAPES: Readonly<Record<StatusShape, Shape>> = {
  CIRCLE: { path: 'M12 .5 A11.5 11.5 0 1 1 12 23.5 A11.5 11.5 0 1 1 12 .5 Z', middle: 12, letter: 16, pair: 12 },
  SQUARE: {
    path: 'M3 1 H21 Q23 1 23 3 V21 Q23 23 21 23 H3 Q1 23 1 21 V3 Q1 1 3 1 Z',
    middle: 12,
    letter: 17,
    pair: 13,
  },
  DIAMOND: { path: 'M12 -1 L25 12 L12 25 L-1 12 Z', middle: 12, letter: 14, pair: 10.5 },
  TRIANGLE: { path: 'M12 -.5 L25 23.5 H-1 Z', middle: 16, letter: 12, pair: 9.5 },
  HEXAGON: { path: 'M5.8 1 H18.2 L24.5 12 L18.2 23 H5.8 L-.5 12 Z', middle: 12, letter: 15, pair: 12 },
  STAR: {
    path: 'M12 -1 L16.2 7.2 L25.2 8.7 L18.8 15.2 L20.2 24.3 L12 20.2 L3.8 24.3 L5.2 15.2 L-1.2 8.7 L7.8 7.2 Z',
    middle: 13,
    letter: 12.5,
    pair: 10,
  },
  SHIELD: {
    path: 'M12 -.5 L23 3 V12 C23 18.6 18 22.4 12 24.8 C6 22.4 1 18.6 1 12 V3 Z',
    middle: 11.6,
    letter: 15,
    pair: 12,
  },
  DROP: {
    path: 'M12 -1.5 C15.5 2.5 21.5 9 21.5 15 A9.5 9.5 0 0 1 2.5 15 C2.5 9 8.5 2.5 12 -1.5 Z',
    middle: 14.6,
    letter: 13.5,
    pair: 10.5,
  },
};

/** How a client without a status looks. */
export const NO_STATUS = { shape: 'CIRCLE', color: '#6b7280', letter: '–' } as const;

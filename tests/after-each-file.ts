import { afterAll, vi } from 'vitest';

// A process reads many files: what one of them puts in the place of a global is not the next one's.
afterAll(() => void vi.unstubAllGlobals());

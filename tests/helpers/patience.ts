/** Parts of screens come late on a busy machine. */
import { configure } from '@testing-library/preact';

configure({ asyncUtilTimeout: 10_000 });

import { wakeTool } from '../browser/wake-tool.client.ts';
import '../people/show-learner.client.ts';
import { MoveProgress } from './MoveProgress.tsx';

wakeTool('move-progress', MoveProgress);

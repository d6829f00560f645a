import { wakeTool } from '../browser/wake-tool.client.ts';
import '../people/show-learner.client.ts';
import { GroupResult } from './GroupResult.tsx';

wakeTool('group-result', GroupResult);

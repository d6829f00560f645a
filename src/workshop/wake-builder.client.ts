import { wakeTool } from '../browser/wake-tool.client.ts';
import '../people/show-learner.client.ts';
import { Builder } from './Builder.tsx';

wakeTool('workshop-builder', Builder);

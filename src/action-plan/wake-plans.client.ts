import { wakeTool } from '../browser/wake-tool.client.ts';
import '../people/show-learner.client.ts';
import { ActionPlans } from './ActionPlans.tsx';

wakeTool('action-plans', ActionPlans);

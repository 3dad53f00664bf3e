"""What scenario, chart, policy and programme files may hold, as typed models: one module a part."""

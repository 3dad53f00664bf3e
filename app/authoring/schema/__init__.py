"""What scenario, chart and policy files may hold, as typed models: one module a part."""

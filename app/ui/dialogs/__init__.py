"""Questions that need an answer before anything else can go on."""

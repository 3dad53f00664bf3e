"""What views of a text look like when they are shown: frozen values and nothing that could work them out.

Apart from the views, so that a window that is handed one does not bring in all that made it.
"""

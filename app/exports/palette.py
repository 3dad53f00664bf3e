"""The colours of everything on paper: the same hand as the window's."""

from __future__ import annotations

LIGHT = {
    "canvas": "#F4F5F7",
    "surface": "#FFFFFF",
    "line": "#D9DDE3",
    "ink": "#15181D",
    "ink2": "#4A5361",
    "ink3": "#636D7C",
    "accent": "#2F4FC6",
    "accentsoft": "#E6EAFB",
    "calm": "#0F6E62",
    "warn": "#8A5300",
    "warnsoft": "#FBEBD3",
    "hot": "#B3261E",
    "hotsoft": "#FBE3E1",
    "good": "#1E6B34",
    "goodsoft": "#DFF2E4",
}
DARK = {
    "canvas": "#0F1216",
    "surface": "#171B21",
    "line": "#323A45",
    "ink": "#EEF1F5",
    "ink2": "#B5BEC9",
    "ink3": "#919CAA",
    "accent": "#93A8FF",
    "accentsoft": "#222C52",
    "calm": "#5FD0BF",
    "warn": "#F2B45C",
    "warnsoft": "#3A2A10",
    "hot": "#FF8D84",
    "hotsoft": "#431B19",
    "good": "#7FD796",
    "goodsoft": "#16321F",
}

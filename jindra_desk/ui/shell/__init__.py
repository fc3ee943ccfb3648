"""The main window: navigation rail, pages, Meekijkstand."""

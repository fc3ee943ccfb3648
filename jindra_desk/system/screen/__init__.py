"""What the screen of this computer can show, and how text and windows are kept from others."""

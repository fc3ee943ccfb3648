"""The published client file (K-125): wire types of its own per version, mapped from and to the domain."""

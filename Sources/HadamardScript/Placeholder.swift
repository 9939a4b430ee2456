// The script language comes next.

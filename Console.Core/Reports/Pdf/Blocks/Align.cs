namespace GovConsole.Reports.Pdf.Blocks;

public enum Align { Left, Centre, Right, Justify }

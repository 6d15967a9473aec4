namespace GovConsole.Batches;

/// <summary>The columns of the workbook, in its order. The names are the keys of the headings ("Station.Licence").</summary>
public enum StationColumn
{
    Place,
    Station,
    Licence,
    ValidUntil,
    Address,
    Manager,
    Phone,
}

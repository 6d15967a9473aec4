using GovConsole.Identities;

namespace GovConsole.Batches;

/// <summary>One line of the workbook: one station and its licence. Once it has become a case it does not change any more.</summary>
public sealed class BatchRow
{
    private const int PhoneMaxLength = 40;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid BatchId { get; init; }
    /// <summary>The number in the first column of the workbook, by which a mended line is recognised.</summary>
    public required int Place { get; init; }
    /// <summary>The key with which the case is received: however often the run begins anew, the row becomes one case.</summary>
    public Guid IntakeKey { get; private init; } = Guid.CreateVersion7();
    public string Station { get; private set; } = "";
    public string Licence { get; private set; } = "";
    /// <summary>The licence number as it is compared.</summary>
    public string LicenceKey { get; private set; } = "";
    /// <summary>As it was typed; the rules say whether it is a day.</summary>
    public string ValidUntil { get; private set; } = "";
    public string Address { get; private set; } = "";
    public string Manager { get; private set; } = "";
    public string PhoneSealed { get; private set; } = "";
    public string PhoneMasked { get; private set; } = "";
    public string? CaseNumber { get; private set; }

    /// <summary>Takes the cells over. A telephone number that comes back masked, as it was shown, stays what it is.</summary>
    internal void Fill(StationRow typed, Seal seal)
    {
        (Station, Licence, ValidUntil, Address, Manager) =
            (Cut(typed.Station), Cut(typed.Licence), Cut(typed.ValidUntil), Cut(typed.Address), Cut(typed.Manager));
        LicenceKey = Cut(typed.LicenceKey);
        var phone = typed.Phone.Trim();
        if (phone == PhoneMasked && phone.Contains('*', StringComparison.Ordinal)) return;
        phone = phone.Length <= PhoneMaxLength ? Phones.Plain(phone) : phone[..PhoneMaxLength];
        (PhoneSealed, PhoneMasked) = phone.Length == 0 ? ("", "") : (seal.Close(phone), Mask.Number(phone));
    }

    internal void Become(string caseNumber) => CaseNumber = caseNumber;

    internal StationRow Typed(Seal seal) =>
        new(Place, Station, Licence, ValidUntil, Address, Manager, PhoneSealed.Length == 0 ? "" : seal.Open(PhoneSealed));

    // What is too long is a broken rule, not a failure to store it; a cell is kept far enough for the rule to see it.
    private static string Cut(string text) => text.Length <= StationRow.CellMaxLength ? text.Trim() : text[..StationRow.CellMaxLength].Trim();
}

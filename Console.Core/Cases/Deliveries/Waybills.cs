using GovConsole.Data;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Cases.Deliveries;

internal static class Waybills
{
    /// <summary>Whether a parcel was sent under this waybill already: by any case, since a waybill is one parcel's.</summary>
    public static Task<bool> ParcelExistsAsync(this ConsoleDb db, string? carrier, string? waybill, CancellationToken ct) =>
        db.Set<Parcel>().AnyAsync(parcel => parcel.Carrier == carrier && parcel.Waybill == waybill, ct);
}

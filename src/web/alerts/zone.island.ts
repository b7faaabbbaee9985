// A first saved search begins with the time zone of the device.
const choice = document.querySelector<HTMLSelectElement>('#f-zone')
const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
if (choice && [...choice.options].some(({ value }) => value === timeZone)) choice.value = timeZone
